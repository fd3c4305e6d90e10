namespace InferCheck.Site.Forms.Api;

/// <summary>Says in the schema what a text is written as: a date, an address.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ApiFormatAttribute(string format) : Attribute
{
    public string Format { get; } = format;
}
