using InferCheck.Scanning;

namespace InferCheck.Tests.Scanning;

/// <summary>Of notebooks the code is read, whatever stands around it and however long that is.</summary>
public sealed class NotebookTests
{
    private static readonly string Picture = new('A', 30_000);

    [Fact]
    public void Code_behind_a_long_answer_is_read()
    {
        using var tree = new ScannedTree(("a.ipynb", $$"""
            { "cells": [
              { "cell_type": "code", "outputs": [{ "data": { "image/png": "{{Picture}}" } }], "source": ["import openai\n", "u = \"https://api.mistral.ai\""] },
              { "cell_type": "markdown", "attachments": { "a": "{{Picture}}" }, "source": ["import mistralai"] },
              { "cell_type": "code", "source": "from google import genai" }
            ] }
            """));
        Assert.Equal(["openai - import a.ipynb:2", "mistral api.mistral.ai host a.ipynb:2", "gemini - import a.ipynb:4"], tree.Lines());
        Assert.Empty(tree.Report().Skipped);
    }

    [Fact]
    public void A_notebook_of_one_line_is_read()
    {
        using var tree = new ScannedTree(("a.ipynb",
            $$"""{"cells":[{"cell_type":"code","outputs":["{{Picture}}"],"source":["import openai\n"]},{"cell_type":"code","source":"import mistralai"}]}"""));
        Assert.Equal(["mistral - import a.ipynb:1", "openai - import a.ipynb:1"], tree.Lines().Order());
        Assert.Empty(tree.Report().Skipped);
    }

    [Fact]
    public void Only_a_line_of_code_is_cut()
    {
        using var tree = new ScannedTree(("a.ipynb",
            $$"""{"cells":[{"cell_type":"code","source":["x = '{{Picture}}'; u = 'https://api.mistral.ai'\n", "import openai"]}]}"""));
        Assert.Equal(["openai - import a.ipynb:1"], tree.Lines());
        Assert.Equal([new Skipped("a.ipynb", SkipReason.LongLine)], tree.Report().Skipped);
    }

    [Fact]
    public void A_notebook_may_be_large_for_its_pictures_and_not_for_its_code()
    {
        var large = string.Concat(Enumerable.Repeat(Picture, 100));
        var code = string.Concat(Enumerable.Repeat("x = 1\\n", 400_000));
        using var tree = new ScannedTree(
            ("a.ipynb", "{\"cells\": [\n" + $$"""
                {"cell_type":"code","outputs":["{{large}}"]}, {"cell_type":"markdown","source":["{{large}}"]}, {"cell_type":"code",
                "source":["import openai\n"]}]}
                """),
            ("b.ipynb", $$"""{"cells":[{"cell_type":"code","source":"{{code}}import openai"}]}"""));
        Assert.Equal(["openai - import a.ipynb:3"], tree.Lines());
        Assert.Equal([new Skipped("b.ipynb", SkipReason.TooLarge)], tree.Report().Skipped);
    }

    [Fact]
    public void A_notebook_beyond_its_own_limit_is_not_opened()
    {
        using var tree = new ScannedTree(("a.ipynb", $$"""{"cells":[{"cell_type":"code","source":"import openai","x":"{{Picture}}"}]}"""));
        Assert.Equal([new Skipped("a.ipynb", SkipReason.TooLarge)], tree.Report(new ScanLimits { LargestNotebook = 20_000 }).Skipped);
    }
}
