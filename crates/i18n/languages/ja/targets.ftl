### The field for what a chart should keep to.

targets-count = 目標（上限）
targets-seconds = 目標（上限、秒）
targets-none = なし
