### The field for what a chart should keep to.

targets-count = Meta máxima
targets-seconds = Meta máxima (s)
targets-none = Nenhuma
