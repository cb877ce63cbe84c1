good = bytes([0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1])
versions = {
    "missing": None,
    "good": good,
    "packed": gzip.compress(good),
    "truncated": good[:-1],
    "packed, truncated": gzip.compress(good)[:-4],
    "images, not labels": bytes([0, 0, 8, 3]) + good,
}
with TemporaryDirectory() as folder:
    path = Path(folder, "labels")
    for version, content in versions.items():
        if content:
            path.write_bytes(content)
        try:
            said = read_idx(path, dimensions=1).tolist()
        except (OSError, ValueError) as error:
            said = str(error).replace(folder, "…")
        print(f"{version}: {said}")
