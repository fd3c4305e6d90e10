using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>Finds tabs where YAML counts columns. The parser stumbles over them somewhere else.</summary>
internal static class YamlIndentation
{
    public static SourceLocation? FirstTab(SourceText source, string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indentation = line[..^line.TrimStart(" \t").Length];
            if (indentation.IndexOf('\t') is var tab and >= 0)
            {
                return source.At(number, tab + 1).To(number, tab + 2);
            }
        }

        return null;
    }
}
