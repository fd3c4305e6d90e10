using System.Xml;

namespace InferCheck.Site.Features.Papers.Word;

/// <summary>The page a document is printed on: A4, with what it is and its number below.</summary>
internal static class WordPage
{
    /// <summary>Between the margins, in twentieths of a point.</summary>
    public const int TextWidth = 9638;

    public static void Section(WordXml xml, XmlWriter writer, string footer)
    {
        xml.Open("sectPr");
        writer.WriteStartElement("footerReference", WordXml.Main);
        writer.WriteAttributeString("type", WordXml.Main, "default");
        writer.WriteAttributeString("id", WordXml.Relations, footer);
        writer.WriteEndElement();
        xml.Empty("pgSz", ("w", "11906"), ("h", "16838"));
        xml.Empty("pgMar", ("top", "1134"), ("right", "1134"), ("bottom", "1134"), ("left", "1134"), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        xml.Close();
    }

    public static void Footer(WordXml xml, WordProperties properties)
    {
        xml.Root("ftr");
        xml.Open("p");
        xml.Open("pPr");
        xml.Value("pStyle", "Footer");
        xml.Close();
        Run(xml, properties.Footer);
        xml.Open("r");
        xml.Empty("tab");
        xml.Close();
        Field(xml, "PAGE");
        Run(xml, " / ");
        Field(xml, "NUMPAGES");
        xml.Close(2);
    }

    /// <summary>Worked out by whoever shows it; until then it says 1.</summary>
    private static void Field(WordXml xml, string name)
    {
        xml.Open("fldSimple", ("instr", name));
        Run(xml, "1");
        xml.Close();
    }

    private static void Run(WordXml xml, string text)
    {
        xml.Open("r");
        xml.Text(text);
        xml.Close();
    }
}
