INK, GREY = plt.rcParams["text.color"], plt.rcParams["grid.color"]
STYLES = [
    {"color": "C0", "linestyle": "-", "marker": "o"},
    {"color": "C1", "linestyle": "--", "marker": "s"},
    {"color": "C2", "linestyle": "-.", "marker": "^"},
    {"color": "C3", "linestyle": ":", "marker": "D"},
    {"color": INK, "linestyle": "-", "marker": "x"},
]
