### The field for what a chart should keep to.

targets-count = الهدف، كحد أقصى
targets-seconds = الهدف، كحد أقصى (ث)
targets-none = بلا هدف
