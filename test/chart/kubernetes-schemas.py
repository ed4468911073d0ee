"""Lays the schemas of some Kubernetes versions out of the wheel kubernetes-validate so that kubeconform finds them.

Usage: kubernetes-schemas.py WHEEL FOLDER VERSION...   The wheel's references are absolute; here they lead to the file beside.
"""

import json
import pathlib
import sys
import zipfile

wheel, folder, *versions = sys.argv[1:]
with zipfile.ZipFile(wheel) as archive:
    for version in versions:
        inside = f"kubernetes_validate/kubernetes-json-schema/v{version}-local-strict/"
        names = [name for name in archive.namelist() if name.startswith(inside) and name.endswith(".json")]
        if not names:
            sys.exit(f"the wheel has no schemas of Kubernetes {version}")
        target = pathlib.Path(folder, version)
        target.mkdir(parents=True)
        for name in names:
            schema = json.loads(archive.read(name).replace(b"/api/_definitions.json#", b"_definitions.json#"))
            schema.pop("$id", None)
            (target / pathlib.Path(name).name).write_text(json.dumps(schema))
