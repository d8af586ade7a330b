### The field for what a chart should keep to.

targets-count = Objetivo, como máximo
targets-seconds = Objetivo, como máximo (s)
targets-none = Ninguno
