"""Makers of pairs of dates whose change is known exactly: things pasted into real pictures, pictures that only light,
air or sensor changed, two labelled pictures taken for one place, and drawn scenes.

A pair is determined by its maker, its part and its number. Pairs of a part use pictures and cut-outs of that part only.
"""
