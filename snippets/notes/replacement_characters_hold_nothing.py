for word in ("增加", "减少"):
    read = word.encode("gbk").decode("utf-8", "replace")
    print(word, ascii(read), read.encode("utf-8").decode("gbk"))
