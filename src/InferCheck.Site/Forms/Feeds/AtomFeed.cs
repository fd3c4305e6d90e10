using System.Xml;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal sealed class AtomFeed(EntryWords entries, Texts texts)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    public string Write(FeedPage page)
    {
        using var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CheckCharacters = false }))
        {
            xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{page.Style}\"");
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, texts.Language);
            Head(xml, page);
            foreach (var item in page.Events)
            {
                Entry(xml, page, item);
            }

            xml.WriteEndElement();
        }

        return text.ToString() + "\n";
    }

    private void Head(XmlWriter xml, FeedPage page)
    {
        // The address decides what a feed is about; that the host may change is why it stands in a tag.
        Element(xml, "id", $"tag:{page.TagAuthority}:feed{page.Prefix}{page.Path}");
        Element(xml, "title", page.Title);
        Element(xml, "subtitle", texts["footer.what"]);
        Element(xml, "updated", page.Updated);
        Link(xml, "self", "application/atom+xml", page.Address(page.Path));
        Link(xml, "alternate", "text/html", page.Address(page.ReadablePath));
        Link(xml, "license", null, Licence);
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", "InferCheck");
        xml.WriteEndElement();
        Element(xml, "rights", "CC BY 4.0");
        People(xml, page);
    }

    /// <summary>For who opened it in a browser. Feed readers leave out what they do not know.</summary>
    private void People(XmlWriter xml, FeedPage page)
    {
        xml.WriteStartElement("p", Html);
        xml.WriteString(texts["feed.people"] + " ");
        xml.WriteStartElement("a", Html);
        xml.WriteAttributeString("href", page.Address(page.ReadablePath));
        xml.WriteString(texts["feed.page"]);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Entry(XmlWriter xml, FeedPage page, FeedEventRow item)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", $"tag:{page.TagAuthority}:{item.Key}");
        Element(xml, "title", entries.Title(item));
        Element(xml, "published", $"{item.HappenedOn}T00:00:00Z");
        Element(xml, "updated", $"{item.HappenedOn}T00:00:00Z");
        Link(xml, "alternate", "text/html", page.Address(EntryWords.Path(item)));
        Category(xml, item.Topic ?? item.Kind, entries.Category(item));
        if (item.Source is not null)
        {
            Link(xml, "related", null, item.Source);
        }

        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Plain(entries.Html(item, page.Address)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Plain(text));

    private static void Link(XmlWriter xml, string relation, string? type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteAttributeString("href", Plain(address));
        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, string term, string label)
    {
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", term);
        xml.WriteAttributeString("label", label);
        xml.WriteEndElement();
    }

    /// <summary>YAML can hold characters that XML cannot.</summary>
    private static string Plain(string text) => text.All(Allowed) ? text : new string([.. text.Where(Allowed)]);

    private static bool Allowed(char letter) => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter);
}
