data = "你好".encode("gbk")
print(data.hex(" "))
data.decode("utf-8")
