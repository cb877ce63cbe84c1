def check(answer):
    for page, text, right in (
        ("windows-1252", "学不好", "不"),
        ("windows-1252", "吃 à Á í Í “ ”", "吃ÁÍ”"),
        ("windows-1252", "回", ""),
        ("windows-1254", "吃回来", "吃回来"),
        ("latin-1", "学不好", ""),
    ):
        said = answer(text, page)
        assert said == right, f"{text} read as {page}: {said!r}, not {right!r}"


def answer(text, page):
    def defined(byte):
        return bytes([byte]).decode(page, "ignore") != ""

    return "".join(c for c in text if not all(map(defined, c.encode("utf-8"))))


check(answer)
print("right for 5 texts")
