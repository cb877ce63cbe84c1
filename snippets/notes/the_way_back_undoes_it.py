for right, wrong in (("utf-8", "latin-1"), ("utf-8", "gbk"), ("gbk", "latin-1")):
    mangled = "你好".encode(right).decode(wrong)
    restored = mangled.encode(wrong).decode(right)
    print(f"{right} read as {wrong}: {mangled!r} back to {restored}")
