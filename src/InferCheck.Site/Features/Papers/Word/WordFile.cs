using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Xml;

namespace InferCheck.Site.Features.Papers.Word;

/// <summary>A document as a package of Open XML (ECMA-376). The same words give the same bytes: nothing in it knows when or where it was written.</summary>
internal static class WordFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string OfMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string OfPackage = "application/vnd.openxmlformats-package.";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string CoreLink = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /// <summary>Parts that are the same in every document, beside this file.</summary>
    private static readonly string[] Fixed = ["styles", "numbering", "settings"];

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    /// <summary>The first day a ZIP file can say.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(WordProperties properties, Action<WordBody> write)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var package = new WordLinks();
            package.Part("officeDocument", "word/document.xml");
            package.Part(CoreLink, "docProps/core.xml");
            var links = new WordLinks();
            Array.ForEach(Fixed, part => links.Part(part, part + ".xml"));
            var footer = links.Part("footer", "footer.xml");
            Part(zip, "[Content_Types].xml", ContentTypes);
            Part(zip, "_rels/.rels", package.Write);
            Part(zip, "docProps/core.xml", properties.Write);
            Part(zip, "word/document.xml", xml => Document(xml, links, footer, write));
            Part(zip, "word/_rels/document.xml.rels", links.Write);
            Part(zip, "word/footer.xml", xml => WordPage.Footer(new WordXml(xml), properties));
            foreach (var part in Fixed)
            {
                using var stream = Open(zip, $"word/{part}.xml");
                stream.Write(Encoding.UTF8.GetBytes(Read(part).Replace("{language}", properties.Language, StringComparison.Ordinal)));
            }
        }

        return bytes.ToArray();
    }

    private static void Document(XmlWriter writer, WordLinks links, string footer, Action<WordBody> write)
    {
        var xml = new WordXml(writer);
        xml.Root("document");
        xml.Open("body");
        write(new WordBody(xml, links));
        WordPage.Section(xml, writer, footer);
        xml.Close(2);
    }

    private static void ContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Types);
        Type("Default", "Extension", "rels", OfPackage + "relationships+xml");
        Type("Default", "Extension", "xml", "application/xml");
        Type("Override", "PartName", "/docProps/core.xml", OfPackage + "core-properties+xml");
        Type("Override", "PartName", "/word/document.xml", OfMain + "document.main+xml");
        foreach (var part in Fixed.Append("footer"))
        {
            Type("Override", "PartName", $"/word/{part}.xml", $"{OfMain}{part}+xml");
        }

        xml.WriteEndElement();

        void Type(string element, string name, string value, string type)
        {
            xml.WriteStartElement(element, Types);
            xml.WriteAttributeString(name, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var stream = Open(zip, name);
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static string Read(string part)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"word.{part}.xml")
            ?? throw new FileNotFoundException($"the program holds no {part}.xml");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
