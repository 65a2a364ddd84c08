"""Draw a sequence as SVG. Its colours are those of the page, by the classes of the style sheet."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Several
from html import escape
from typing import assert_never

from wiregen.reference.states.sequence import Branch, Elsewhere, Frame, Message, Row, Sequence, Span

# in the units of the drawing, which are pixels of the page
_LETTER = 6.1
_ROW = 34
_HEAD = 34
_INSET = 9
"""The width by which an inner frame is narrower, on each side."""
_TAB = 18
_GAP = 8
_BAR = 8
_WORDS = {"loop": "any number of", "opt": "perhaps", "alt": "either", "par": "side by side"}


class Drawing:
    """Collects the elements of a drawing from top to bottom."""

    def __init__(self, sequence: Sequence) -> None:
        self._sequence = sequence
        self._side = max(*(len(side) * _LETTER + 24 for side in sequence.sides), 64)
        margin = max(30 + _depth(sequence.rows) * _INSET, self._side / 2 + 6)
        self._first = margin
        bars = _bars(sequence.rows)
        self._last = margin + max(_longest(sequence.rows) * _LETTER + 56, 300)
        self._width = self._last + margin + bars * _BAR / 2
        self._below: list[str] = []
        """Bars and frames, which lie below the messages."""
        self._above: list[str] = []

    def text(self) -> str:
        """Return the drawing as an element of HTML, on lines that are not empty."""
        end = self._rows(self._sequence.rows, _HEAD + _GAP, 0, 0) + _GAP
        name, anchor = self._sequence.name, self._sequence.anchor
        sides = zip(self._sequence.sides, (self._first, self._last), strict=True)
        lines = [
            f'<svg class="sequence" role="group" aria-labelledby="{anchor}-title" aria-describedby="{anchor}-desc" '
            f'width="{self._width:g}" height="{end + _GAP:g}" viewBox="0 0 {self._width:g} {end + _GAP:g}">',
            f'<title id="{anchor}-title">{escape(f"The sequence of {name}")}</title>',
            f'<desc id="{anchor}-desc">{escape(in_words(self._sequence))}</desc>',
        ]
        for side, x in sides:
            self._below.append(f'<path class="life" d="M{x:g} {_HEAD}V{end:g}"/>')
            self._above.append(
                f'<rect class="side" x="{x - self._side / 2:g}" y="6" width="{self._side:g}" height="24" rx="4"/>'
            )
            self._above.append(f'<text class="name" x="{x:g}" y="22">{escape(side)}</text>')
        return "\n".join([*lines, *self._below, *self._above, "</svg>"])

    def _rows(self, rows: Several[Row], top: float, depth: int, bars: int) -> float:
        start = top
        for row in rows:
            match row:
                case Message():
                    start = top + 22
                    top = self._message(row, top, bars)
                case Elsewhere():
                    top = self._elsewhere(row, top)
                case Frame():
                    top = self._frame(row, top, depth, bars)
                case Span():
                    top = self._span(row, start, top, depth, bars)
                case _:
                    assert_never(row)
            if not isinstance(row, Message):
                start = top - _GAP
        return top

    def _message(self, row: Message, top: float, bars: int) -> float:
        y = top + 22
        right = self._last + (bars - 1) * _BAR / 2 - (_BAR / 2 if bars else 0)
        start, end = (self._first, right) if row.from_first else (right, self._first)
        point = -6 if row.from_first else 6
        self._above.append(f'<path class="arrow" d="M{start:g} {y:g}H{end:g}"/>')
        self._above.append(f'<path class="head" d="M{end:g} {y:g}l{point} -4v8z"/>')
        times = '<tspan class="times"> \N{MULTIPLICATION SIGN} n</tspan>' if row.is_repeated else ""
        text = f'<a href="{escape(row.link)}">{escape(row.wire_type)}</a>{times}'
        self._above.append(f'<text class="event" x="{(self._first + self._last) / 2:g}" y="{y - 6:g}">{text}</text>')
        return top + _ROW

    def _elsewhere(self, row: Elsewhere, top: float) -> float:
        left, width = self._first - 14, self._last - self._first + 28
        middle = (self._first + self._last) / 2
        self._above.append(
            f'<rect class="elsewhere" x="{left:g}" y="{top + 2:g}" width="{width:g}" height="26" rx="4"/>'
            f'<text class="operator" x="{left + 10:g}" y="{top + 19:g}">{row.operator}</text>'
            f'<text class="event" x="{middle:g}" y="{top + 19:g}">'
            f'<a href="{escape(row.link)}">{escape(row.name)}</a></text>'
        )
        return top + _ROW

    def _frame(self, row: Frame, top: float, depth: int, bars: int) -> float:
        left = 6 + depth * _INSET
        width = self._width - 2 * left
        y = top + 2
        at = y
        for number, branch in enumerate(row.branches):
            if number:
                self._below.append(f'<path class="branch" d="M{left:g} {at:g}h{width:g}"/>')
            self._guard(branch, left, at, row.operator if number == 0 else "")
            room = _TAB if number == 0 or branch.guard else 0
            at = self._rows(branch.rows, at + room, depth + 1, bars) + 2
        self._below.insert(
            0, f'<rect class="frame" x="{left:g}" y="{y:g}" width="{width:g}" height="{at - y:g}" rx="4"/>'
        )
        return at + _GAP

    def _guard(self, branch: Branch, left: float, top: float, operator: str) -> None:
        x = left + 8
        if operator:
            self._above.append(f'<text class="operator" x="{x:g}" y="{top + 13:g}">{operator}</text>')
        if branch.guard:
            link = f'<a href="{escape(branch.link)}">{escape(branch.guard)}</a>'
            self._above.append(f'<text class="guard" x="{x + 34:g}" y="{top + 13:g}">{link}</text>')

    def _span(self, row: Span, start: float, top: float, depth: int, bars: int) -> float:
        end = self._rows(row.rows, top, depth, bars + 1)
        x = self._last + (bars - 1) * _BAR / 2
        ends_with_arrow = row.has_end and bool(row.rows) and isinstance(row.rows[-1], Message)
        bottom = end - _ROW + 22 if ends_with_arrow else end - _GAP
        css = "bar" if row.has_end else "bar open"
        bar = f'<rect class="{css}" x="{x:g}" y="{start:g}" width="{_BAR}" height="{max(bottom - start, 4):g}"/>'
        self._above.insert(0, bar)
        return end


def draw(sequence: Sequence) -> str:
    """Return a sequence as SVG, a text of HTML without empty lines."""
    return Drawing(sequence).text()


def in_words(sequence: Sequence) -> str:
    """Return a sequence in words."""
    return f"{sequence.sides[1]} and {sequence.sides[0]}: {_rows_in_words(sequence.rows)}."


def _rows_in_words(rows: Several[Row]) -> str:
    return "; ".join(_row_in_words(row) for row in rows if not isinstance(row, Span) or row.rows)


def _row_in_words(row: Row) -> str:
    match row:
        case Message(is_repeated=is_repeated):
            return f"any number of {row.wire_type}" if is_repeated else row.wire_type
        case Elsewhere():
            return f"{'' if row.operator == 'ref' else f'{_WORDS[row.operator]} '}{row.name}, which has its own diagram"
        case Span():
            return _rows_in_words(row.rows)
        case Frame(operator=operator):
            between = " or " if operator == "alt" else ", and "
            inner = between.join(
                f"{branch.guard} ({_rows_in_words(branch.rows)})" if branch.guard else _rows_in_words(branch.rows)
                for branch in row.branches
            )
            return f"{_WORDS[operator]} {inner}"
        case _:
            assert_never(row)


def _inner(row: Row) -> Iterator[Several[Row]]:
    match row:
        case Frame():
            for branch in row.branches:
                yield branch.rows
        case Span():
            yield row.rows
        case Message() | Elsewhere():
            return
        case _:
            assert_never(row)


def _depth(rows: Several[Row]) -> int:
    """Return the depth of nested frames."""
    inner = ((isinstance(row, Frame), part) for row in rows for part in _inner(row))
    return max((is_frame + _depth(part) for is_frame, part in inner), default=0)


def _bars(rows: Several[Row]) -> int:
    """Return the depth of nested bars."""
    inner = ((isinstance(row, Span), part) for row in rows for part in _inner(row))
    return max((is_bar + _bars(part) for is_bar, part in inner), default=0)


def _longest(rows: Several[Row]) -> int:
    """Return the most letters that stand between the sides."""
    own = (len(row.wire_type) + (4 if row.is_repeated else 0) for row in rows if isinstance(row, Message))
    return max((*own, *(_longest(part) for row in rows for part in _inner(row))), default=0)
