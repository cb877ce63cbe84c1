for unicode_minus in (True, False):
    with plt.rc_context({"axes.unicode_minus": unicode_minus}):
        figure, ax = plt.subplots()
        ax.set_xticks([-1])
        label = ax.get_xticklabels()[0].get_text()
        plt.close(figure)
    print(f"axes.unicode_minus {unicode_minus}: U+{ord(label[0]):04X}", complaints(label, "cmr10"))
families = ["cmr10", "DejaVu Sans"]
with plt.rc_context({"font.sans-serif": families}):
    print("list in font.sans-serif:", complaints("−1", "sans-serif"))
print("list in font.family:", complaints("−1", families))
