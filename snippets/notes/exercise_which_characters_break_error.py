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
    return "".join(c for c in text if not c.encode(page, "ignore"))


check(answer)
