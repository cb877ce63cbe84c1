text = "不"
data = text.encode("utf-8")
print(data.hex(" "))
data.decode("windows-1252")
