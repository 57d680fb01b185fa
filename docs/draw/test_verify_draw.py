"""The published test vectors before the independent program: python3 -m unittest discover -s docs/draw"""

import json
import pathlib
import unittest

import verify_draw

VECTORS = json.loads((pathlib.Path(__file__).parent / "vectors.json").read_text(encoding="utf-8"))


class TestVectors(unittest.TestCase):
    def test_as_published(self):
        """A draw that was published as it came out is recomputed to the last byte."""
        for vector in VECTORS:
            if vector["ok"]:
                self.assertEqual(verify_draw.differences(vector["draw"]), [])

    def test_changed(self):
        """A draw in which one thing was changed is not."""
        for vector in VECTORS:
            if not vector["ok"]:
                self.assertNotEqual(verify_draw.differences(vector["draw"]), [])


if __name__ == "__main__":
    unittest.main()
