"""Code as values: what it prints, and what a module imports for it."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from tests.support.rows import each_row
from wiregen.python.api import Parameter
from wiregen.python.code import (
    NONE,
    Add,
    Assign,
    Attribute,
    Call,
    Code,
    Conditional,
    DictComprehension,
    Entry,
    Import,
    Is,
    Keyword,
    Lambda,
    ListComprehension,
    ListDisplay,
    Literal,
    Name,
    Or,
    Subscript,
    TupleDisplay,
    either,
    imported,
)
from wiregen.python.imports import ImportLine, Imports
from wiregen.python.templates import template_environment
from wiregen.python.values import Value, of_place, of_value

V, W, TEST = Name("v"), Name("w"), Name("test")
CHOICE = Conditional(V, TEST, W)

PRINTED = {
    'Literal("a")': (Literal("a"), '"a"'),
    "a literal with quotes": (Literal('say "a"'), "'say \"a\"'"),
    "a literal beyond ASCII": (Literal("ä"), "'ä'"),
    "numbers": (ListDisplay((Literal(1), Literal(0.5), Literal(True), NONE)), "[1, 0.5, True, None]"),
    "a call": (Call(Attribute(V, "f"), (W, Keyword("k", Literal(1)))), "v.f(w, k=1)"),
    "a subscript of two keys": (Subscript(Name("dict"), (Name("str"), V)), "dict[str, v]"),
    "a tuple of one": (TupleDisplay((V,)), "(v,)"),
    "a tuple of two": (TupleDisplay((V, W)), "(v, w)"),
    "an entry": (Entry(Literal("a"), V), '"a": v'),
    "a choice": (CHOICE, "v if test else w"),
    "a choice among the otherwise": (Conditional(W, TEST, CHOICE), "w if test else v if test else w"),
    "a choice that is chosen": (Conditional(CHOICE, TEST, W), "(v if test else w) if test else w"),
    "a choice that is tested": (Conditional(V, CHOICE, W), "v if (v if test else w) else w"),
    "a choice that is called": (Call(CHOICE, (V,)), "(v if test else w)(v)"),
    "a sum that is asked for an attribute": (Attribute(Add(V, W), "x"), "(v + w).x"),
    "an or that is called": (Call(Or(V, W), (TEST,)), "(v or w)(test)"),
    "a name that is bound in a comparison": (Is(Assign("v", W), NONE), "(v := w) is None"),
    "a name that is bound in a call": (Call(TEST, (Assign("v", W),)), "test(v := w)"),
    "a lambda among arguments": (Call(V, (Lambda(("a", "b"), W), W)), "v(lambda a, b: w, w)"),
    "a lambda that is an operand": (Or(Lambda(("a",), W), W), "(lambda a: w) or w"),
    "a list": (ListComprehension(Add(Literal(""), V), "v", W), '["" + v for v in w]'),
    "a map": (DictComprehension(V, W, ("v", "w"), TEST), "{v: w for v, w in test}"),
}


@each_row(("code", "text"), PRINTED.values(), ids=PRINTED)
def test_code_prints_itself_with_the_parentheses_that_it_needs(code: Code, text: str) -> None:
    assert str(code) == text


def test_a_union_of_annotations_has_each_member_once_and_none_inside_another() -> None:
    text = either(either(Name("A"), Name("str")), Name("B"), Name("str"), NONE)
    assert str(text) == "A | str | B | None"
    assert either(V, V) == V


def test_what_is_at_a_place_gets_a_name_only_if_it_is_used_twice() -> None:
    def once(value: Value) -> Code:
        return Call(TEST, (value.first,))

    def twice(value: Value) -> Code:
        return Conditional(value.again, Call(TEST, (value.first,)), NONE)

    place = Attribute(Name("m"), "x")
    assert str(of_place(once, place, nullable=False)) == "test(m.x)"
    assert str(of_place(twice, place, nullable=False)) == "value if test(value := m.x) else None"
    assert str(of_place(once, place, nullable=True)) == "None if (value := m.x) is None else test(value)"
    assert str(of_value(once, nullable=False)) == "test(value)"
    assert str(of_value(once, nullable=True)) == "None if value is None else test(value)"


def collected(module: str, *content: Code) -> Imports:
    imports = Imports(module)
    for code in content:
        assert imports.print(code) is code
    return imports


def printed(lines: Iterable[ImportLine]) -> list[str]:
    return [f"{line.module}: {', '.join(line.names)}" for line in lines]


def test_a_module_imports_what_its_template_prints_and_nothing_else() -> None:
    choice = Conditional(imported("typing", "Any"), imported("._runtime.unset", "UNSET"), V)
    imports = collected(".server", Parameter("a", Call(imported(".client", "Ping")), choice))
    imports.add("typing", "Literal", NamedTuple="_NamedTuple")
    assert [printed(group) for group in imports.groups] == [
        ["typing: Any, Literal, NamedTuple as _NamedTuple"],
        ["._runtime.unset: UNSET", ".client: Ping"],
    ]
    assert not imports.are_late
    assert imports.type_lines == ()


def test_a_template_imports_what_it_prints_in_any_way() -> None:
    template = template_environment().from_string(
        "{{ one }}{% set held %}{{ two }}{% endset %}{{ three | join(', ') }}"
    )
    imports = Imports(".m")
    one, two, three = imported(".a", "A"), imported(".b", "B"), (imported(".c", "C"), imported(".d", "D"))
    assert template.render(imports=imports, one=one, two=two, three=three) == "AC, D"
    assert [printed(group) for group in imports.groups] == [[".a: A", ".b: B", ".c: C", ".d: D"]]


def test_what_only_annotations_need_is_imported_for_type_checkers_alone() -> None:
    imports = Imports(".directions")
    assert imports.for_types(imported(".server", "FunctionCall")) == "FunctionCall"
    assert [printed(group) for group in imports.groups] == [["typing: TYPE_CHECKING"]]
    assert printed(imports.type_lines) == [".server: FunctionCall"]


def test_modules_that_need_each_other_import_at_the_end() -> None:
    imports = collected(".client", Attribute(imported(".", "events", "_events"), "ServerEvent"))
    imports.at_end(".", events="_events")
    assert imports.are_late
    assert imports.groups == ()


def test_imports_are_relative_to_the_module_and_leave_out_its_own() -> None:
    content = (
        imported(".", "client", "models"),
        imported("._runtime.scalars", "number"),
        imported("._codec.items", "read_item"),
        imported("._codec.client", "read_ping"),
        imported("._codec", "server"),
    )
    (group,) = collected("._codec.client", *content).groups
    assert printed(group) == ["..: client as models", ".._runtime.scalars: number", ".: server", ".items: read_item"]


def test_names_are_sorted_as_isort_does() -> None:
    content = tuple(imported("._runtime.x", name) for name in ("b", "Aa", "UNSET", "Bb", "a"))
    (group,) = collected(".m", *content).groups
    assert printed(group) == ["._runtime.x: UNSET, Aa, Bb, a, b"]


def test_a_name_is_one_with_its_import() -> None:
    assert imported(".a", "X") != imported(".b", "X")
    assert set(imported(".a", "X", "_X").imports()) == {Import(".a", "X", "_X")}


def _depth(node: ast.AST) -> int:
    return 1 + max(map(_depth, ast.iter_child_nodes(node)), default=0)


def test_a_union_of_any_size_is_no_deeper_than_type_checkers_read() -> None:
    names = [f"Event{number}" for number in range(3_000)]
    module = ast.parse(str(either(*map(Name, names))))
    assert sorted(node.id for node in ast.walk(module) if isinstance(node, ast.Name)) == sorted(names)
    assert _depth(module) < 256
    assert str(either(*map(Name, names[:3]), Name(names[0]))) == "Event0 | Event1 | Event2"
