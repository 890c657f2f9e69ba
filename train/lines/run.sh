#!/bin/sh
# Makes data/lines-model.json from content/appeals, train/data/lines and a folder in the layout of WCXB. Usage: run.sh CORPUS MODEL WORK
# MODEL is a folder with all-MiniLM-L6-v2. Needs Python with lightgbm 4.6, scikit-learn, scipy, numpy, rapidfuzz, safetensors,
# tokenizers and wordfreq (PYTHON names it). The same inputs give the same bytes.
set -eu
corpus=$1 model=$2 work=$3 python=${PYTHON:-python3}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
emit() { node --import tsx train/lines/emit.ts "$1" "$corpus" "$work"; }
mkdir -p "$work"
emit pages
"$python" train/lines/fit.py label "$work"
"$python" train/lines/vectors.py "$model" "$work"
emit samples
"$python" train/lines/fit.py linear "$work"
emit columns
"$python" train/lines/fit.py forest "$work"
emit second
"$python" train/lines/fit.py second "$work" data/lines-model.json
npm run --silent train:names
