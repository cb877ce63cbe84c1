import codecs

text = "梯度不变"
data = text.encode("utf-8")
blocks = [data[start : start + 8] for start in range(0, len(data), 8)]
print("ignore: ", "".join(block.decode("utf-8", "ignore") for block in blocks))

print("decoder:", "".join(codecs.iterdecode(blocks, "utf-8")))  # (1)!
