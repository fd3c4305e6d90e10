namespace InferCheck.Site.Forms.Api;

/// <summary>Entries that stand in the answer among the fields of the record itself: which there are is written down in <see cref="ClaimDetails"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ApiSpreadAttribute : Attribute;
