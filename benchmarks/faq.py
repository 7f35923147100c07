"""How well questions find their topics, and what it costs: `python -m benchmarks.faq`, also with `--questions FILE.tsv`.

Without a file the questions are those of `faq_questions.tsv`, written from the topics' scopes alone, before a look at
their keywords, and as many stray ones: the first 412 of these stood beside the lists of strays when those were written,
the last 100 were written afterwards and changed nothing but, later, some kinds of strays in Finnish.

A file has a header line and, with tabs between, the columns `lang`, `topic` and `question`; others are ignored. A topic
is one of ours, `none` for what must not be answered, or a topic that we do not have: these are out of scope for
information, since they lie nearer than anything in `none`.

What is printed: the right topic first and among the first three, and the mean reciprocal rank (MRR), both for all that
is found ("ranked") and for what a patron is shown ("shown": nothing when the first is below LIKELY); the share of `none` and of foreign
topics that is declined, and that is answered as clear; the same for two halves of the questions; with typing errors and
with marks dropped, both by a fixed seed; and with the least score chosen on one half and measured on the other.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import random
import resource
import subprocess
import sys
import tracemalloc
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.faq_made import made_entries
from bot.faq import entries
from bot.faq_reader import layered
from bot.shipped import languages_in, shipped_folder
from flows.search import ALSO, CLEAR, LIKELY, Entry, Hit, Index
from flows.search_language import words

QUESTIONS = Path(__file__).with_name("faq_questions.tsv")
SEED = 20_261
KEPT = 0.9  # of the right answers, when the least score is chosen


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and the topic that answers it: ours, another's, or `none`."""

    language: str
    topic: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What was found for a question, with no least score."""

    question: Question
    hits: tuple[Hit, ...]

    @property
    def top(self) -> float:
        return self.hits[0].score if self.hits else 0.0

    def rank(self, least: float = 0.0) -> int:
        """The place of the right topic from 1 on, or 0; with a `least` score among what is shown then."""
        shown = self.hits if self.top >= least else ()
        beside = min(least, LIKELY if self.top >= CLEAR else ALSO)
        keys = [hit.key for hit in shown if hit.score >= beside]
        return keys.index(self.question.topic) + 1 if self.question.topic in keys else 0


def main() -> None:
    """Print all figures."""
    options = argparse.ArgumentParser(description="Measure the FAQ's search.")
    options.add_argument(
        "--questions", type=Path, metavar="FILE", default=QUESTIONS, help="labelled questions, tab-separated"
    )
    options.add_argument("--wrong", action="store_true", help="list the questions that do not find their topic first")
    chosen = options.parse_args()
    texts = shipped_entries()
    questions = read(chosen.questions)
    quality(
        Index(texts), questions, {entry.key for each in texts.values() for entry in each if entry.key}, chosen.wrong
    )
    cost(texts, questions)


def shipped_entries() -> dict[str, list[Entry]]:
    """What the search reads of the texts that come with the program."""
    folder = shipped_folder()
    return entries({language: layered((folder,), language) for language in languages_in(folder)})


def read(file: Path) -> list[Question]:
    """The labelled questions of a file."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Question(row["lang"], row["topic"], row["question"]) for row in rows]


# ---------------------------------------------------------------- how well


def quality(index: Index, questions: Sequence[Question], ours: set[str], wrong: bool) -> None:
    """Print what is found, as written and as mistyped, and with the least score chosen on the other half."""
    ways: dict[str, Callable[[Question], Question]] = {"as written": lambda each: each, "typing errors": mistyped}
    ways |= {"marks dropped": unmarked, "language unknown": lambda each: Question("", each.topic, each.text)}
    for name, change in ways.items():
        asked = [Asked(each, index.find((put := change(each)).text, put.language, least=0.0)) for each in questions]
        print(f"\n{name}")
        print_found(asked, ours)
        if name == "as written":
            halves(asked, ours)
            if wrong:
                print_wrong(asked, ours)


def print_found(asked: Sequence[Asked], ours: set[str]) -> None:
    """A line for each language and one for all; then what is declined."""
    known = [each for each in asked if each.question.topic in ours]
    print("                 n   ranked @1   @3  MRR   shown @1   @3  MRR")
    for code in [*sorted({each.question.language for each in known}), "all"]:
        group = [each for each in known if code in ("all", each.question.language)]
        found = "         ".join(" ".join(f"{share:4.2f}" for share in recall(group, least)) for least in (0.0, LIKELY))
        print(f"  {code:12} {len(group):4}        {found}")
    for name, group in others(asked, ours).items():
        declined, clear = share(each.top < LIKELY for each in group), share(each.top >= CLEAR for each in group)
        print(f"  {name:14} {len(group):4}: {declined:.2f} declined, {clear:.2f} answered as clear")
    sure = [each for each in known if each.top >= CLEAR]
    print(
        f"  clear: {share(each.top >= CLEAR for each in known):.2f}, right {share(each.rank() == 1 for each in sure):.2f}"
    )


def recall(asked: Sequence[Asked], least: float) -> tuple[float, float, float]:
    """The share right at the first place, among the first three, and the mean reciprocal rank."""
    ranks = [each.rank(least) for each in asked]
    return (
        share(rank == 1 for rank in ranks),
        share(0 < rank <= 3 for rank in ranks),
        mean(1 / rank if rank else 0 for rank in ranks),
    )


def others(asked: Sequence[Asked], ours: set[str]) -> dict[str, list[Asked]]:
    """What must not be answered, and what belongs to topics that we do not have."""
    none = [each for each in asked if each.question.topic == "none"]
    return {
        "out of scope": none,
        "other topics": [each for each in asked if each.question.topic not in {*ours, "none"}],
    }


def halves(asked: Sequence[Asked], ours: set[str]) -> None:
    """Each half as it is; and the least score chosen on one, so that KEPT of the right answers are kept, on the other."""
    first = [each for each in asked if hashlib.sha256(each.question.text.encode()).digest()[0] % 2]
    second = [each for each in asked if each not in first]
    for name, here, there in (("first", first, second), ("second", second, first)):
        known = [each for each in here if each.question.topic in ours]
        at_once, of_three, _ = recall(known, LIKELY)
        declined = share(each.top < LIKELY for each in others(here, ours)["out of scope"])
        print(
            f"  {name} half: {len(known)} shown @1 {at_once:.2f} @3 {of_three:.2f}, {declined:.2f} declined", end="; "
        )
        right = sorted(each.top for each in known if 0 < each.rank() <= 3)
        least = right[int(len(right) * (1 - KEPT))]
        kept = share(each.top >= least for each in there if 0 < each.rank() <= 3 and each.question.topic in ours)
        declined = share(each.top < least for each in others(there, ours)["out of scope"])
        print(f"least score {least:.2f} by it: on the other {kept:.2f} kept, {declined:.2f} declined")


def print_wrong(asked: Iterable[Asked], ours: set[str]) -> None:
    """What a writer of texts wants to see."""
    for each in asked:
        if each.question.topic in ours and each.rank(LIKELY) != 1:
            best = ", ".join(f"{hit.key} {hit.score:.2f}" for hit in each.hits[:3])
            print(f"  {each.question.language} {each.question.topic}: {each.question.text} → {best or 'nothing'}")


def mistyped(question: Question) -> Question:
    """An error in a third of the words of five letters and more: two letters swapped, one lost, doubled or mistaken."""
    chance = random.Random(f"{SEED} {question.text}")
    return Question(
        question.language, question.topic, " ".join(_mistyped(word, chance) for word in question.text.split(" "))
    )


def _mistyped(word: str, chance: random.Random) -> str:
    if len(word) < 5 or chance.random() > 1 / 3:
        return word
    at = chance.randrange(1, len(word) - 1)
    here, then, rest = word[at], word[at + 1], word[at + 2 :]
    return word[:at] + chance.choice((then + here, then, here + here + then, chance.choice(word) + then)) + rest


def unmarked(question: Question) -> Question:
    """Without the marks above letters, as typed on a foreign keyboard."""
    apart = unicodedata.normalize("NFD", question.text)
    return Question(
        question.language, question.topic, "".join(sign for sign in apart if not unicodedata.combining(sign))
    )


def share(values: Iterable[bool]) -> float:
    """How many of these are true, from 0 to 1; 0 for none."""
    return mean(map(float, values))


def mean(values: Iterable[float]) -> float:
    """The mean, 0 of nothing."""
    found = list(values)
    return sum(found) / len(found) if found else 0.0


# ---------------------------------------------------------------- what it costs


def cost(texts: dict[str, list[Entry]], questions: Sequence[Question]) -> None:
    """Print time and memory: as shipped, at 100 entries in each language, and at 10,000 in one."""
    print("\ncost")
    compared = least_time(lambda: Index(texts).get_ready()) / least_time(lambda: part(texts))
    print(f"  making ready takes {compared:.1f} times the processor time of parting the texts into words")
    hundred = {code: [*each, *made_entries(each, max(0, 100 - len(each)), SEED)] for code, each in texts.items()}
    english = {"en": [*texts["en"], *made_entries(texts["en"], 10_000 - len(texts["en"]), SEED)]}
    for name, some in (("as shipped", texts), ("100 entries", hundred), ("10,000, en only", english)):
        began = perf_counter()
        index = Index(some)
        index.get_ready()
        built = perf_counter() - began
        here = [each for each in questions if each.language in some]
        if not here:
            continue
        known, unknown = (times(index, here, with_language) for with_language in (True, False))
        memory = f", {megabytes(some):5.1f} MB" if len(some) > 1 else ""
        print(
            f"  {name:16} {len(some)} languages ready in {built:.2f} s{memory}; a query {known}; language unknown {unknown}"
        )
    print(f"  one question to the command line, from start to end {command():.2f} s")
    print(f"  this process at its most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def least_time(work: Callable[[], None]) -> float:
    """Processor seconds, the least of a few, so that a busy machine changes little."""

    def once() -> float:
        began = process_time()
        work()
        return process_time() - began

    return min(once() for _ in range(5))


def part(texts: dict[str, list[Entry]]) -> None:
    """Find the words of all texts and nothing more: the measure for making the search ready."""
    for entry in chain.from_iterable(texts.values()):
        words("\n".join((entry.title, *entry.phrasings, *entry.keywords)))


def times(index: Index, questions: Sequence[Question], with_language: bool) -> str:
    """Median and 95th percentile of a query, in milliseconds, in a changing order as people ask."""
    questions = random.Random(SEED).sample(questions, len(questions))
    taken = []
    for each in questions:
        began = perf_counter()
        index.find(each.text, each.language if with_language else "")
        taken.append((perf_counter() - began) * 1000)
    taken.sort()
    return f"{taken[len(taken) // 2]:.1f} ms, p95 {taken[int(len(taken) * 0.95)]:.1f} ms"


def megabytes(texts: dict[str, list[Entry]]) -> float:
    """What the index of these entries takes."""
    tracemalloc.start()
    index = Index(texts)
    index.get_ready()
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del index
    return taken / 1e6


def command() -> float:
    """Seconds from starting `faq ask` to its end, with one question."""
    began = perf_counter()
    line = '{"lang": "en", "question": "when do you open"}\n'
    subprocess.run([sys.executable, "-m", "bot", "faq", "ask"], input=line, text=True, check=True, capture_output=True)
    return perf_counter() - began


if __name__ == "__main__":
    main()
