"""Fits the lines model on what emit.ts wrote. Steps: `label WORK`, `linear WORK`, `forest WORK`, `second WORK OUT`. Deterministic.

Folds are by publisher; fold 5 is held out, nothing is fitted on it. Scores that a forest learns from are out of fold.
"""
import json, sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))
from forests import fit_forest, fit_second
from pack import quantise
from samples import FOLDS, Samples, WORD, read_lines
from sense import Words, fit_sense

TABLE = 131072


def label(work):
    """Share of each line's words that the longest common subsequence with the truth takes up."""
    from rapidfuzz.distance import Indel
    with open(f'{work}/labelled.jsonl', 'w') as out:
        for page in read_lines(f'{work}/pages.jsonl'):
            ids = {}
            number = lambda text: [ids.setdefault(w, len(ids)) for w in WORD.findall(text.lower())]
            truth, words, owner = number(page['truth']), [], []
            for i, text in enumerate(page['texts']):
                found = number(text)
                words += found
                owner += [i] * len(found)
            owner = np.array(owner, dtype=int)
            hit, total = np.zeros(len(page['texts'])), np.zeros(len(page['texts']))
            np.add.at(total, owner, 1)
            if truth and words:
                for op in Indel.opcodes(words, truth):
                    if op.tag == 'equal':
                        np.add.at(hit, owner[op.src_start:op.src_end], 1)
            page['share'] = [round(float(x), 3) for x in hit / np.maximum(total, 1)]
            out.write(json.dumps(page, ensure_ascii=False) + '\n')


def tokens_of(samples):
    import scipy.sparse as sp
    counts = np.fromfile(f'{samples.work}/counts.u16', dtype=np.uint16).astype(np.int64)
    indices = np.fromfile(f'{samples.work}/indices.u32', dtype=np.uint32).astype(np.int32)
    matrix = sp.csr_matrix((np.ones(len(indices), dtype=np.float32), indices, np.concatenate([[0], np.cumsum(counts)])),
                           shape=(len(samples.labels), TABLE))
    matrix.sum_duplicates()
    return matrix


def fit_linear(samples):
    from sklearn.linear_model import LogisticRegression
    tokens = tokens_of(samples)
    words = Words(samples.work)
    rows = {'page': samples.usable & (samples.sort == 'page'), 'ask': samples.usable & samples.told & samples.first}
    for fold in [*range(FOLDS), None]:
        packed = {}
        for name, chosen in rows.items():
            train = chosen & (samples.fold != (-1 if fold is None else fold))
            model = LogisticRegression(C=0.04 if name == 'page' else 0.15, max_iter=60)
            model.fit(tokens[train], samples.labels[train], sample_weight=samples.word_weights[train])
            packed[name] = {'bias': round(float(model.intercept_[0]), 6), **quantise(model.coef_[0])}
        packed['sense'] = sense_without(samples, words, -1 if fold is None else fold)
        with open(f'{samples.work}/linear{"" if fold is None else f"-{fold}"}.json', 'w') as out:
            json.dump(packed, out)


def sense_without(samples, words, without):
    """Each line teaches one of two things: whether it is of a page's article, or beside reporting something else."""
    taught = samples.usable & samples.first & (samples.fold != without)
    page, ask = taught & (samples.sort == 'page'), taught & samples.told
    page &= np.arange(len(page)) % 2 == 0
    chosen = np.flatnonzero(page | ask)
    weights = samples.word_weights[chosen]
    question, labels = np.where(ask[chosen], 0, 1), samples.labels[chosen].astype(np.float32)
    return fit_sense(words, chosen, question, labels, (weights / weights.mean()).astype(np.float32))


if __name__ == '__main__':
    step, work = sys.argv[1:3]
    if step == 'label':
        label(work)
    elif step == 'linear':
        fit_linear(Samples(work))
    elif step == 'forest':
        fit_forest(Samples(work))
    elif step == 'second':
        fit_second(Samples(work), sys.argv[3])
    else:
        sys.exit(f'fit.py has no step {step}')
