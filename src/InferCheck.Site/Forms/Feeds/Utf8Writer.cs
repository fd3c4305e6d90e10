using System.Globalization;
using System.Text;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Says UTF-8 in the XML declaration, which is how the answer is sent.</summary>
internal sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;
}
