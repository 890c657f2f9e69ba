"""Fits the page model on what emit.ts wrote. Steps: `linear WORK`, `forest WORK`, `context WORK`, `kinds WORK OUT`. Deterministic: one seed, one thread.

Folds are by domain. Scores that the trees learn from are out of fold, so that they see them as they will be on new pages.
"""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from corpus import Corpus
from kinds import fit_heads, fit_kinds
from lines import fit_context, fit_forest, fit_linear
from pack import write_model


def bundle(work, out):
    parts = {}
    for part in ('linear', 'heads', 'forest', 'context', 'kinds'):
        with open(f'{work}/{part}.json') as file:
            parts[part] = json.load(file)
    notice = ('Fitted on the development split of WCXB, the Web Content eXtraction Benchmark, by Murrough Foley, CC-BY-4.0. '
              'See page-model.md.')
    write_model(out, 'page', notice, parts)


if __name__ == '__main__':
    step, work = sys.argv[1:3]
    if step == 'linear':
        corpus = Corpus(work, label=True)
        fit_linear(corpus)
        fit_heads(corpus)
    elif step == 'forest':
        fit_forest(Corpus(work))
    elif step == 'context':
        fit_context(Corpus(work))
    elif step == 'kinds':
        fit_kinds(Corpus(work))
        bundle(work, sys.argv[3])
    else:
        sys.exit(f'unknown step {step}')
