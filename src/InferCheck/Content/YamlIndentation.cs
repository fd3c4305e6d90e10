using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>Finds tabs where YAML counts columns. The parser stumbles over them somewhere else.</summary>
internal static class YamlIndentation
{
    public static SourceLocation? FirstTab(string text, string file)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indentation = line[..^line.TrimStart(" \t").Length];
            if (indentation.IndexOf('\t') is var tab and >= 0)
            {
                return new SourceLocation(file, number, tab + 1);
            }
        }

        return null;
    }
}
