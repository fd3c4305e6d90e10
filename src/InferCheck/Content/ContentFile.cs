using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>One file of the content folder: read, split and parsed, whatever it holds.</summary>
internal sealed record ContentFile(DocumentKind Kind, string Path, string Shown)
{
    private string Slug => System.IO.Path.GetFileNameWithoutExtension(Path);

    private bool IsMarkdown => Kind is DocumentKind.Provider or DocumentKind.TrustIndex or DocumentKind.Faq or DocumentKind.Page;

    public (Document Document, IReadOnlyList<Diagnostic> Faults) Read()
    {
        var faults = new List<Diagnostic>();
        if (IsMarkdown && !Content.Slug.IsValid(Slug))
        {
            faults.Add(Faults.BadSlug.At(new SourceLocation(Shown, 1, 1), $"`{Printable.Cut(Slug)}` is no slug", "use small letters, digits and single hyphens"));
        }

        var empty = new Document { Kind = Kind, File = Shown, Slug = Slug };
        var document = IsMarkdown ? Markdown(empty, faults) : empty with { Root = YamlFile.Read(Path, Shown, faults) };
        return (document, faults);
    }

    private Document Markdown(Document empty, List<Diagnostic> faults)
    {
        if (FileText.Read(Path, Shown, faults) is not { } text || FrontMatterText.Split(text, Shown, faults) is not { } parts)
        {
            return empty;
        }

        return empty with { Root = new YamlReader(Shown, parts.Keys, faults).Read(), Body = parts.Body, BodyLine = parts.BodyLine };
    }
}
