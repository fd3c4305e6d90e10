using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>One file of the content folder: read, split and parsed, whatever it holds.</summary>
internal sealed record ContentFile(DocumentKind Kind, string Path, string Shown, string Within)
{
    private string Slug => System.IO.Path.GetFileNameWithoutExtension(Path);

    private Document Empty => new() { Kind = Kind, File = Shown, Slug = Slug };

    private bool IsMarkdown => Kind is DocumentKind.Provider or DocumentKind.TrustIndex or DocumentKind.Faq or DocumentKind.Page;

    public (Document Document, IReadOnlyList<Diagnostic> Faults) Read()
    {
        var faults = new List<Diagnostic>();
        if (IsMarkdown && !Model.Slug.IsValid(Slug))
        {
            faults.Add(Faults.BadSlug.At(new SourceLocation(Shown, 1, 1), $"`{Printable.Cut(Slug)}` is no slug", "use small letters, digits and single hyphens"));
        }

        var document = IsMarkdown
            ? Markdown(Empty, FileText.Read(Path, Shown, faults, Within), faults)
            : Empty with { Root = YamlFile.Read(Path, Shown, faults, Within) };
        return (document, faults);
    }

    /// <summary>The same file as it once was; what was wrong with it then is nobody's concern now.</summary>
    public Document Parse(string text) => Markdown(Empty, text, []);

    private Document Markdown(Document empty, string? text, List<Diagnostic> faults)
    {
        if (text is null || FrontMatterText.Split(text, Shown, faults) is not { } parts)
        {
            return empty;
        }

        return empty with { Root = new YamlReader(Shown, parts.Keys, faults).Read(), Body = parts.Body, BodyLine = parts.BodyLine };
    }
}
