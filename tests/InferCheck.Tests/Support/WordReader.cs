using System.IO.Compression;
using System.Xml.Linq;

namespace InferCheck.Tests.Support;

/// <summary>Reads a document for word processors without the code that wrote it.</summary>
internal static class WordReader
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Every paragraph in order, those in tables too.</summary>
    public static IReadOnlyList<string> Paragraphs(byte[] docx) => [.. Part(docx, "word/document.xml").Descendants(Main + "p").Select(TextOf)];

    public static string Text(byte[] docx) => string.Join('\n', Paragraphs(docx));

    public static XDocument Part(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public static string TextOf(XElement part) => string.Concat(part.Descendants()
        .Where(element => element.Name == Main + "t" || element.Name == Main + "br").Select(element => element.Name == Main + "br" ? "\n" : element.Value));
}
