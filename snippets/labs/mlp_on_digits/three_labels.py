three = bytes([0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1])
with TemporaryDirectory() as folder:
    path = Path(folder, "labels")
    for content in (three, gzip.compress(three), three[:-1]):
        path.write_bytes(content)
        try:
            print(read_idx(path, dimensions=1).tolist())
        except ValueError as error:
            print(str(error).replace(folder, "…"))
