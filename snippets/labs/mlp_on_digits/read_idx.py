def read_idx(path, dimensions):
    found = [p for p in (path, path.with_name(path.name + ".gz")) if p.is_file()]
    if not found:
        raise FileNotFoundError(f"{path}: no such file, nor with .gz: put it there")
    data = (path := found[0]).read_bytes()
    try:
        data = gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    except (EOFError, OSError, zlib.error):
        raise ValueError(f"{path}: damaged gzip: download it again") from None
    start, head = data[:4].hex(" "), 4 + 4 * dimensions
    if start != f"00 00 08 0{dimensions}":
        raise ValueError(
            f"{path}: begins with {start or 'nothing'}, not with 00 00 08 0{dimensions}: "
            "put the right file under this name"
        )
    sizes = np.frombuffer(data[4:head].ljust(head - 4, b"\0"), ">u4").tolist()
    if len(data) != (whole := head + math.prod(sizes)):
        raise ValueError(f"{path}: {len(data)} bytes, not {whole}: download it again")
    return torch.tensor(np.frombuffer(data[head:], np.uint8).reshape(sizes))
