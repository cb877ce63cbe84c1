import io

console = io.TextIOWrapper(io.BytesIO(), encoding="gbk")
print("你好", file=console)
print("\u2705 done", file=console)
