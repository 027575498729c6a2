"""Training of the embedded pack: what is learnt (steps), how it is measured while learning (losses), and the loop
that resumes.
"""
