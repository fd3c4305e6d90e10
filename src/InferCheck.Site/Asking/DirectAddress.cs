using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>Where a direct answer stands: on a page of its own, or in the list of those who name it.</summary>
internal static class DirectAddress
{
    public static string Of(DirectAnswer answer) => answer.Address ?? new IndexQuery { Search = answer.Title }.ToAddress();
}
