using System.Globalization;
using System.Xml;

namespace InferCheck.Site.Features.Papers.Word;

/// <summary>What the document leads to, each address once, named as its parts name it.</summary>
internal sealed class WordLinks
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Id, string Type, string Target, bool IsOutside)> links = [];
    private readonly Dictionary<string, string> outside = new(StringComparer.Ordinal);

    /// <summary>Another part of the package.</summary>
    public string Part(string type, string target) => Add(type, target, isOutside: false);

    /// <summary>Nothing for what opens no page.</summary>
    public string? Web(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
        {
            return null;
        }

        return outside.TryGetValue(uri.AbsoluteUri, out var known) ? known
            : outside[uri.AbsoluteUri] = Add(Types + "hyperlink", uri.AbsoluteUri, isOutside: true);
    }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Namespace);
        foreach (var (id, type, target, isOutside) in links)
        {
            xml.WriteStartElement("Relationship", Namespace);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", type.Contains(':', StringComparison.Ordinal) ? type : Types + type);
            xml.WriteAttributeString("Target", target);
            if (isOutside)
            {
                xml.WriteAttributeString("TargetMode", "External");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string Add(string type, string target, bool isOutside)
    {
        var id = "rId" + (links.Count + 1).ToString(CultureInfo.InvariantCulture);
        links.Add((id, type, target, isOutside));
        return id;
    }
}
