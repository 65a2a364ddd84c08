"""The parser of YAML: libyaml if PyYAML was built with it, else PyYAML's own, corrected so that both find the same."""

from __future__ import annotations

from typing import Any

import yaml
from yaml.scanner import ScannerError


class PythonLoader(yaml.SafeLoader):
    """PyYAML's own parser, with the parts of YAML 1.2 that libyaml knows and it does not."""

    def scan_to_next_token(self) -> None:
        """Pass over blanks. A tab counts as a blank, unless it would indent."""
        super().scan_to_next_token()
        while self.peek() == "\t" and (self.flow_level or not self.allow_simple_key):
            self.forward()
            super().scan_to_next_token()

    def scan_directive_name(self, start_mark: Any) -> Any:
        """Return the name of a directive. Raises ScannerError for one that YAML does not have."""
        scan: Any = super().scan_directive_name
        name = scan(start_mark)
        if name not in ("YAML", "TAG"):
            problem = "found unknown directive name"
            raise ScannerError("while scanning a directive", start_mark, problem, self.get_mark())
        return name

    def prefix(self, length: int = 1) -> Any:
        """Return the next characters. Raises ScannerError if they are the digits of an escape for no character."""
        text = super().prefix(length)
        if length in (4, 8) and self.buffer[max(self.pointer - 2, 0) : self.pointer] in ("\\u", "\\U"):
            code = int(text, 16)
            if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
                problem = "found invalid Unicode character escape code"
                raise ScannerError("while parsing a quoted scalar", None, problem, self.get_mark())
        return text


Loader: Any = getattr(yaml, "CSafeLoader", PythonLoader)
