text = "你好"
mangled = text.encode("utf-8").decode("latin-1")
line = "学习：" + mangled
line.encode("latin-1").decode("utf-8")
