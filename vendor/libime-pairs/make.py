"""Take the pairs of words out of libime's language model: python vendor/libime-pairs/make.py zh_CN.lm

The model is in Debian's package libime-data-language-model (1.0.16-1), a KenLM file; needs `pip install kenlm`. Prints
the lines of zh-word-pairs.txt (then: xz -6): a word; how much likelier a word not listed is after it than anywhere; and
the words that are likelier or less likely than that, each with the same measure, in hundredths of a power of ten.
It takes minutes.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path
from statistics import median

import kenlm
import wordfreq

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.chinese_model import is_hanzi

FIRST, COMMON, SECOND = 14_000, 4_000, {True: 20_000, False: 5_000}  # words that are tried; more after the commonest
EXPECTED = 1e-7  # a pair that is rarer than this is left out
DIFFERENT = 0.15  # and one that is about as likely as a pair not listed (powers of ten)


def main() -> int:
    model = kenlm.Model(sys.argv[1])
    nothing, after, unused = kenlm.State(), kenlm.State(), kenlm.State()
    model.NullContextWrite(nothing)
    words = [
        w for w in wordfreq.get_frequency_dict("zh", "large") if len(w) <= 4 and all(map(is_hanzi, w)) and w in model
    ]
    alone = {word: model.BaseScore(nothing, word, unused) for word in words}
    words.sort(key=alone.get, reverse=True)
    for place, first in enumerate(words[:FIRST]):
        likely = model.BaseScore(nothing, first, after)
        otherwise = median(model.BaseScore(after, word, unused) - alone[word] for word in words[5000:9000:40])
        enough = math.log10(EXPECTED) - likely
        pairs = []
        for second in words[: SECOND[place < COMMON]]:
            score = model.BaseScore(after, second, unused)
            gain = score - alone[second]
            if score >= enough and abs(gain - otherwise) > DIFFERENT:
                pairs.append(f"{second}:{round(100 * gain)}")
        print(first, round(100 * otherwise), " ".join(pairs), sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main())
