def complaints(text, family):
    figure = Figure(layout="none")
    figure.text(0.5, 0.5, text, family=family)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        figure.savefig(io.BytesIO(), format="png")
    return [str(warning.message) for warning in caught]


print(*complaints("损失", "DejaVu Sans"), sep="\n")
