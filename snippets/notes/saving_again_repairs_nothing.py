text = "反向传播"
data = text.encode("utf-8")
for times in (0, 1, 2):
    print(f"saved {times} times: {len(data)} bytes", data.decode("utf-8") == text)
    shown = data.decode("latin-1")  # (1)!
    data = shown.encode("utf-8")  # (2)!
