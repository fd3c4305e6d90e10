using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>One file of the content folder: read, split and parsed, whatever it holds.</summary>
public sealed record ContentFile(DocumentKind Kind, string Path, string Shown, string Within)
{
    /// <summary>The file beside the content that says how good it has to stay. No page shows it, so it is no part of the content's version.</summary>
    public const string Quality = "quality.yaml";

    /// <summary>Its path in the content folder.</summary>
    public string Name => System.IO.Path.GetRelativePath(Within, Path).Replace('\\', '/');

    public string Slug => System.IO.Path.GetFileNameWithoutExtension(Path);

    private Document Empty => new() { Kind = Kind, File = Shown, Slug = Slug };

    private bool IsMarkdown => Kind is DocumentKind.Provider or DocumentKind.TrustIndex or DocumentKind.Faq or DocumentKind.Page;

    public FileReading Read()
    {
        var faults = new List<Diagnostic>();
        if ((IsMarkdown || Kind is DocumentKind.Model or DocumentKind.Offers or DocumentKind.Readings) && !Model.Slug.IsValid(Slug))
        {
            faults.Add(Faults.BadSlug.At(new SourceLocation(Shown, 1, 1), $"`{Printable.Cut(Slug)}` is no slug",
                "use small letters, digits and single hyphens"));
        }

        var (text, hash) = FileText.Hashed(Path, Shown, faults, Within);
        return new FileReading(this, text is null ? Empty : Parse(text, faults), faults, hash);
    }

    /// <summary>The same file as it once was; what was wrong with it then is nobody's concern now.</summary>
    public Document Parse(string text) => Parse(text, []);

    public Document Parse(string text, ICollection<Diagnostic> faults)
    {
        var source = new SourceText(Shown, text, Again);
        var document = Empty with { Text = source };
        return !IsMarkdown ? document with { Root = new YamlReader(source, text, faults, Kind is DocumentKind.Offers ? YamlReader.ManyRows : null).Read() }
            : FrontMatterText.Split(source, faults) is not { } parts ? document
            : document with { Root = new YamlReader(source, parts.Keys, faults).Read(), Body = parts.Body, BodyLine = parts.BodyLine };
    }

    /// <summary>Its text without looking what it says; nothing of a file that is gone.</summary>
    public string Again() => FileText.Read(Path, Shown, [], Within) ?? "";
}
