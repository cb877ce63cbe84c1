text = "你好"
data = text.encode("utf-8")
print(data.hex(" "))
for table in ("utf-8", "latin-1", "gbk"):
    read = data.decode(table)
    print(f"{table:8} {len(read)} characters {read!r}")
