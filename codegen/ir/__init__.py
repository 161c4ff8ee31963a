"""What is emitted: every decision made, nothing left for templates to find out."""

from .listings import Branch, Listing, Maker
from .methods import Area, Method, MethodParameter
from .models import Element, Field, JsonMember, Model
from .operations import Example, Operation, Pagination, Parameter, Server
from .service import Api, ErrorCode, Group
from .values import Call, Constant, Expression, Import, Name, Reading, Type

__all__ = [
    "Api",
    "Area",
    "Branch",
    "Call",
    "Constant",
    "Element",
    "ErrorCode",
    "Example",
    "Expression",
    "Field",
    "Group",
    "Import",
    "JsonMember",
    "Listing",
    "Maker",
    "Method",
    "MethodParameter",
    "Model",
    "Name",
    "Operation",
    "Pagination",
    "Parameter",
    "Reading",
    "Server",
    "Type",
]
