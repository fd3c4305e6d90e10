using System.Xml;

namespace InferCheck.Site.Features.Papers.Word;

/// <summary>Elements as word processors know them, and texts inside them.</summary>
internal sealed class WordXml(XmlWriter xml)
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The root of a part. Programs that do not know boxes to tick show them as words.</summary>
    public void Root(string name)
    {
        xml.WriteStartElement("w", name, Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteAttributeString("xmlns", "w14", null, Word2010);
        xml.WriteAttributeString("xmlns", "mc", null, Compatibility);
        xml.WriteAttributeString("Ignorable", Compatibility, "w14");
    }

    public void Open(string name, params IEnumerable<(string Name, string Value)> attributes) => Open(Main, name, attributes);

    public void Open(string space, string name, IEnumerable<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, space);
        foreach (var attribute in attributes)
        {
            xml.WriteAttributeString(attribute.Name, space, attribute.Value);
        }
    }

    public void Close(int elements = 1)
    {
        for (var element = 0; element < elements; element++)
        {
            xml.WriteEndElement();
        }
    }

    /// <summary>An element without content.</summary>
    public void Empty(string name, params IEnumerable<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    public void Empty2010(string name, params IEnumerable<(string Name, string Value)> attributes)
    {
        Open(Word2010, name, attributes);
        Close();
    }

    public void Value(string name, string value) => Empty(name, ("val", value));

    /// <summary>A link out of the document, by the name its address has there, or to a mark in it.</summary>
    public void OpenLink(string? outside, string? mark)
    {
        xml.WriteStartElement("hyperlink", Main);
        if (outside is not null)
        {
            xml.WriteAttributeString("id", Relations, outside);
        }
        else
        {
            xml.WriteAttributeString("anchor", Main, mark);
        }
    }

    /// <summary>Lines are elements of their own.</summary>
    public void Text(string text)
    {
        foreach (var (index, line) in WordText.Of(text).ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (index > 0)
            {
                Empty("br");
            }

            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(line);
            xml.WriteEndElement();
        }
    }
}
