"""What pyproject.toml cannot say: WIREGEN_NATIVE_ABI3=1 builds one binary for every Python from 3.11 on."""

import os
import sys

from setuptools import Extension, setup

SOURCES = ("base64", "decode", "encode", "module", "plan", "scanner", "search")
HEADERS = ("base64", "compat", "plan", "scanner", "search")

limited = os.environ.get("WIREGEN_NATIVE_ABI3") == "1"

setup(
    ext_modules=[
        Extension(
            "wiregen_native._native",
            sources=[f"src/{name}.c" for name in SOURCES],
            depends=[f"src/{name}.h" for name in HEADERS],
            extra_compile_args=[] if sys.platform == "win32" else ["-std=c11", "-O3", "-g0", "-fvisibility=hidden"],
            define_macros=[("Py_LIMITED_API", "0x030b0000")] if limited else [],
            py_limited_api=limited,
        )
    ],
    options={"bdist_wheel": {"py_limited_api": "cp311"}} if limited else {},
)
