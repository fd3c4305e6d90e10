using System.Globalization;
using System.Xml;

namespace InferCheck.Site.Features.Papers.Word;

/// <summary>What a document says of itself to those who file it.</summary>
internal sealed record WordProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public required string Title { get; init; }

    public required string Subject { get; init; }

    public required string Creator { get; init; }

    public required string Language { get; init; }

    /// <summary>The day of what it says, and not the one on which somebody asked for it.</summary>
    public required string Day { get; init; }

    /// <summary>What stands below every page, beside its number.</summary>
    public required string Footer { get; init; }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Schema);
        xml.WriteElementString("title", Elements, WordText.Of(Title));
        xml.WriteElementString("subject", Elements, WordText.Of(Subject));
        xml.WriteElementString("creator", Elements, WordText.Of(Creator));
        xml.WriteElementString("language", Elements, Language);
        foreach (var name in DateOnly.TryParse(Day, CultureInfo.InvariantCulture, out _) ? ["created", "modified"] : Array.Empty<string>())
        {
            xml.WriteStartElement(name, Terms);
            xml.WriteAttributeString("type", Schema, "dcterms:W3CDTF");
            xml.WriteString($"{Day}T00:00:00Z");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
