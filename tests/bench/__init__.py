"""`make bench`: what a tap costs, measured side by side, over real HTTP, against a stand-in made to be fast.

It asserts nothing and judges nothing: it measures and prints.
"""
