wanted = [
    *("Microsoft YaHei", "SimHei"),
    *("PingFang SC", "Hiragino Sans GB", "Arial Unicode MS"),
    *("Noto Sans CJK SC", "Noto Sans CJK JP", "WenQuanYi Micro Hei"),
]
installed = [name for name in wanted if name in font_manager.get_font_names()]
plt.rcParams["font.family"] = ["DejaVu Sans", *installed]  # (1)!
figure, ax = plt.subplots(figsize=(6.4, 3))
for words, values, height in (("训练", losses[:, 0], -0.42), ("验证", losses[:, 1], -0.17)):
    (line,) = ax.plot(numbers, values - 0.5)
    ax.text(24, height, words + "损失 − 0.5", color=line.get_color())
ax.set(xlabel="epoch", ylim=(-0.5, 0.1), yticks=[-0.4, -0.2, 0])
ax.margins(x=0.02)
